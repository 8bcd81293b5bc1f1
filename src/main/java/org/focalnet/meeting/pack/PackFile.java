package org.focalnet.meeting.pack;

import org.focalnet.web.View;

/** The pack as one page that needs no network: its style is in it, and there is no script. */
public record PackFile(MeetingPack pack, long most) implements View {

    /** Its own, since it stands alone: no sign in it that means something in a page. */
    public String style() {
        return """
                :root { color-scheme: light dark; --ink: light-dark(#1b2733, #e8edf2); --soft: light-dark(#52616f, #b3bfcb);
                  --paper: light-dark(#faf9f6, #12191f); --line: light-dark(#d5d1c8, #3c4a56); --act: light-dark(#00568f, #8cc4f5); }
                body { max-width: 46rem; margin: 0 auto; padding: 1rem; background: var(--paper); color: var(--ink);
                  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
                h1, h2, h3 { line-height: 1.25; }
                h1 { margin-block: 1rem 0.25rem; }
                h2 { margin-block-start: 2.5rem; border-block-end: 1px solid var(--line); padding-block-end: 0.3rem; }
                a { color: var(--act); }
                .mark { font-size: 0.9rem; background: #000; padding: 0.2rem 0.5rem; border-radius: 3px; }
                .clear { color: #fff; }
                .green { color: #33ff00; }
                .amber, .amber_strict { color: #ffc000; }
                .red { color: #ff2b2b; }
                .meta { font-size: 0.9rem; color: var(--soft); }
                .pre { white-space: pre-wrap; }
                .plan { list-style: none; padding: 0; }
                .plan li { margin: 0; padding-block: 0.6rem; border-block-end: 1px solid var(--line); }
                .plan .meta { display: block; }
                .plan p { margin-block: 0.4rem 0; }
                a, summary { min-height: 1.5rem; }
                @media print { :root { color-scheme: light; } li, article { break-inside: avoid; } }
                """;
    }
}
