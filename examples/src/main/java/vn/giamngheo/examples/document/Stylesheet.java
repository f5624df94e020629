package vn.giamngheo.examples.document;

/** How a report looks: on a screen light or dark, on a phone, on paper. Holds no character that XML would have to escape. */
final class Stylesheet {

    static final String CSS = """
            :root {
              color-scheme: light dark;
              --paper: #ffffff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --band: #f3f5f8;
              --link: #0b5cad; --error: #b3261e; --warning: #8a5a00; --information: #2b5f8a;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --paper: #14171b; --ink: #e4e7eb; --quiet: #a3acb8; --line: #3a424c; --band: #1e2329;
                --link: #7db8f0; --error: #ff8f86; --warning: #e3b341; --information: #8fc0ea;
              }
            }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
            body {
              margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem); max-width: 84rem;
              background: var(--paper); color: var(--ink);
              font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
              overflow-wrap: break-word;
            }
            h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 0.5em; text-wrap: balance; }
            h1 { font-size: 1.9rem; margin-top: 0; }
            h2 { font-size: 1.5rem; border-bottom: 2px solid var(--line); padding-bottom: 0.25em; }
            h3 { font-size: 1.2rem; }
            h4 { font-size: 1.02rem; margin-top: 1.3em; }
            p, li, dd { max-width: 75ch; }
            a { color: var(--link); }
            code { font: 0.88em ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
            ul { padding-left: 1.3rem; margin: 0.3rem 0; }
            nav { background: var(--band); border: 1px solid var(--line); border-radius: 6px; padding: 0.8rem 1.2rem; }
            nav h2 { font-size: 1.1rem; border: 0; margin: 0 0 0.4rem; padding: 0; }
            nav ol { list-style: none; margin: 0; padding: 0; }
            nav li { max-width: none; margin: 0.3rem 0; }
            nav ol ol { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.92rem; padding-left: 1rem; }
            nav ol ol li { margin: 0.1rem 0; }
            nav a { display: inline-block; padding: 0.1rem 0; }
            .up { font-size: 0.9rem; margin-top: 2rem; }
            dl { margin: 0.5rem 0; display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0.3rem 1.2rem; }
            dt { color: var(--quiet); }
            dd { margin: 0; min-width: 0; }
            dd ul { margin: 0; padding-left: 1.1rem; }
            table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; font-size: 0.94rem; }
            caption { text-align: left; color: var(--quiet); padding: 0.2rem 0 0.4rem; }
            th, td { border: 1px solid var(--line); padding: 0.4rem 0.55rem; text-align: left; vertical-align: top; }
            thead th, .group th { background: var(--band); }
            .label { width: 3.5rem; white-space: nowrap; }
            .short { width: 15%; }
            .amount { text-align: right; font-variant-numeric: tabular-nums; }
            td div + div { margin-top: 0.2rem; }
            .long div + div, .short div + div { color: var(--quiet); font-size: 0.93em; }
            figure { margin: 1rem 0; }
            figcaption { font-weight: 600; }
            svg { display: block; width: 100%; max-width: 45rem; height: auto; }
            svg text { fill: var(--ink); font-size: 14px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
            .grid { stroke: var(--line); stroke-width: 1; }
            .line { fill: none; stroke-width: 2.5; }
            .line1 { stroke: var(--information); }
            .line2 { stroke: var(--warning); }
            .line3 { stroke: var(--error); }
            .line4 { stroke: var(--ink); }
            .line5 { stroke: var(--quiet); }
            .bar { fill: var(--information); }
            .dot { fill: var(--paper); stroke-width: 2; }
            .dashed { stroke-dasharray: 7 5; }
            .notice { border-left: 4px solid var(--information); padding: 0.15rem 0.9rem; margin: 0.8rem 0; }
            .notice p { margin: 0.2rem 0; }
            .notice li { max-width: 100ch; margin: 0.2rem 0; }
            .notice.error { border-color: var(--error); }
            .notice.warning { border-color: var(--warning); }
            .notice strong { color: var(--information); }
            .notice.error strong { color: var(--error); }
            .notice.warning strong { color: var(--warning); }
            @media screen and (max-width: 46rem) {
              body { padding: 1rem; }
              h1 { font-size: 1.5rem; }
              h2 { font-size: 1.25rem; }
              nav ol ol { display: none; }
              nav a { padding: 0.35rem 0; }
              dl { display: block; }
              dd { margin: 0 0 0.6rem; }
              table, caption, tbody, tr, td, .group th { display: block; width: auto; }
              thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              tr { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 0.7rem; }
              tr.group { border: 0; margin: 1rem 0 0.4rem; }
              .group th { border: 0; border-radius: 6px; }
              td, .label, .short { border: 0; padding: 0.3rem 0.7rem; width: auto; }
              td:empty { display: none; }
              td::before { content: attr(data-label); display: block; color: var(--quiet); font-size: 0.82rem; }
              .label, .amount { display: flex; gap: 0.6rem; align-items: baseline; text-align: left; }
              td.label::before, td.amount::before { flex: 0 0 7rem; }
            }
            @media print {
              :root {
                color-scheme: light;
                --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #999999; --band: #eeeeee;
                --link: #000000; --error: #8c1d18; --warning: #6b4600; --information: #1f4a6d;
              }
              @page { size: A4; margin: 18mm 15mm; }
              html { font-size: 10pt; }
              body { max-width: none; padding: 0; }
              dl { grid-template-columns: 8rem 1fr; }
              a { text-decoration: none; }
              .up { display: none; }
              .document { break-before: page; }
              thead { display: table-header-group; }
              tr, .notice { break-inside: avoid; }
              h2, h3, h4, h5, caption, .group { break-after: avoid; }
            }
            """;

    private Stylesheet() {}
}
