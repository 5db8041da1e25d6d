/** The page's whole style, in the page: it must look the same from a file, an artifact or a server. */
export const style = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff;
  --box: #f6f8fa; --fail: #b42318; --warn: #8a5a00; --pass: #1a7f37; --link: #0757c0; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --back: #0d1117; --box: #151b23; --fail: #ff8a80; --warn: #e3b341; --pass: #56d364; --link: #6cb0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; color: var(--text);
  background: var(--back); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .35rem; font-weight: 600; }
p { margin: .35rem 0; }
a { color: var(--link); }
.soft { color: var(--soft); }
.fail, .error { color: var(--fail); } .warn, .warning { color: var(--warn); } .pass { color: var(--pass); }
.verdict { font-weight: 600; white-space: nowrap; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--box); border-radius: 4px; padding: .1em .3em; }
pre { background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem;
  margin: .35rem 0 .75rem; overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0;
  border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; font-size: .875rem; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide { overflow-x: auto; overflow-wrap: break-word; } .wide td:first-child { min-width: 9rem; } .plot { display: block; margin-bottom: .2rem; }
.plot .axis { stroke: var(--soft); } .plot .edge { stroke: var(--line); stroke-dasharray: 3 3; }
.plot .dot { fill: var(--soft); opacity: .55; } .plot .bar { stroke: var(--link); stroke-width: 3; }
.plot .mark { fill: var(--link); } .plot .trend { fill: none; stroke: var(--soft); stroke-width: 1.5; }
article { border-top: 1px solid var(--line); padding: 1rem 0 .5rem; }
aside { border-left: 3px solid var(--warn); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
ul { padding-left: 1.2rem; }
`;
