package org.focalnet.library.item;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.file.Attachment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where programs find what belongs to an item, as links of its answer (RFC 8288) in the manner of FAIR Signposting. */
@Component
public class Signposts {

    private final String address;

    Signposts(@Value("${focalnet.address:http://localhost:${server.port:8080}}") String address) {
        this.address = address.replaceFirst("/$", "");
    }

    /** The address of a page of this installation. */
    public String address(String path) {
        return address + path;
    }

    String of(Item item, List<Attachment> files) {
        List<String> links = new ArrayList<>();
        links.add(link(item.path(), "cite-as", ""));
        links.add(
                "<https://schema.org/" + (item.facts().kind().told() ? "Article" : "CreativeWork") + ">; rel=\"type\"");
        links.add(link(item.path() + "/citation.bib", "describedby", "application/x-bibtex"));
        links.add(link(item.path() + "/citation.ris", "describedby", "application/x-research-info-systems"));
        links.add(link(item.path() + "/citation.json", "describedby", "application/vnd.citationstyles.csl+json"));
        links.add(link(item.path() + "/metadata.jsonld", "describedby", "application/ld+json"));
        files.stream()
                .filter(file -> file.state() == Attachment.State.READY)
                .forEach(file -> links.add(link(file.path() + "/content", "item", "")));
        if (item.facts().rights().matches("https?://[^\\s<>\"]+")) {
            links.add("<" + item.facts().rights() + ">; rel=\"license\"");
        }
        return String.join(", ", links);
    }

    private String link(String path, String relation, String type) {
        return "<" + address + path + ">; rel=\"" + relation + '"' + (type.isEmpty() ? "" : "; type=\"" + type + '"');
    }
}
