package org.focalnet.institution.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Tlp;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.web.Shell;

/** The rows of the map for a file. */
final class InstitutionExport {

    private final Shell shell;

    InstitutionExport(Shell shell) {
        this.shell = shell;
    }

    /** The mark, the head, then a line each. */
    List<List<String>> rows(List<InstitutionListStore.Sheet> sheets) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.AMBER_STRICT.label(), shell.t("institution.export.note")));
        List<String> head = new ArrayList<>(List.of(
                shell.t("institution.form.name"),
                shell.t("institution.form.kind"),
                shell.t("institution.form.parent"),
                shell.t("institution.form.mandate"),
                shell.t("institution.list.stance"),
                shell.t("institution.list.stage"),
                shell.t("institution.list.since")));
        Arrays.stream(Pillar.values())
                .forEach(pillar -> head.add(
                        shell.code("institution.pillar", pillar) + ": " + shell.code("member.pillar", pillar)));
        head.addAll(List.of(
                shell.t("institution.export.themes"),
                shell.t("institution.form.contacts"),
                shell.t("institution.form.liaison"),
                shell.t("institution.form.languages"),
                shell.t("institution.form.approach")));
        rows.add(head);
        sheets.forEach(sheet -> rows.add(row(sheet)));
        return rows;
    }

    private List<String> row(InstitutionListStore.Sheet sheet) {
        Institution.Line line = sheet.line();
        Profile profile = sheet.profile();
        var attitude = line.attitude();
        var stage = line.stage();
        var since = line.since();
        List<String> row = new ArrayList<>(List.of(
                line.name(),
                shell.code("institution.kind", line.kind()),
                line.parentName(),
                profile.mandate(),
                attitude == null ? "" : shell.code("institution.attitude", attitude),
                stage == null ? "" : shell.code("institution.stage", stage),
                since == null ? "" : since.toString()));
        Arrays.stream(Pillar.values()).forEach(pillar -> row.add(profile.words(pillar)));
        row.add(themes(profile.relevance()));
        row.add(String.join(
                "; ", profile.contacts().stream().map(Profile.Contact::line).toList()));
        row.addAll(List.of(profile.liaison(), String.join(", ", profile.languages()), profile.approach()));
        return row;
    }

    private String themes(Map<String, String> relevance) {
        return String.join(
                "; ",
                Arrays.stream(Theme.values())
                        .filter(theme -> relevance.containsKey(theme.name()))
                        .map(theme -> shell.code("member.theme", theme) + ": " + relevance.get(theme.name()))
                        .toList());
    }
}
