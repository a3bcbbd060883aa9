"use strict";
// Before anything is drawn: light or dark, as the reader chose.
try { document.documentElement.dataset.theme = localStorage.getItem("selon-theme") || ""; } catch { /* the system's */ }
