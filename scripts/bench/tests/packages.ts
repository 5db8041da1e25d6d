/** Packages of the TestPilot study (arXiv 2302.06527) that install today and stay off disk and network. */
export const packages: Readonly<Record<string, string>> = {
  "complex.js": "2.1.1",
  "simple-statistics": "7.7.6",
  "quill-delta": "5.0.0",
  "js-sdsl": "4.1.5",
  "geo-point": "2.0.2",
  uneval: "0.1.2",
  plural: "1.1.0",
  "crawler-url-parser": "2.0.5",
  q: "1.5.1",
  "pull-stream": "3.7.0",
  rsvp: "4.8.5",
  "countries-and-timezones": "3.4.0",
};
