/**
 * HTTP for a program on the user's own machine: requests in, responses out, and the rules that keep
 * other web pages and other machines away.
 *
 * <p>In come bytes from a socket; a {@link org.selon.web.http.Request} goes to the handler of its
 * {@link org.selon.web.http.Route}, and the {@link org.selon.web.http.Response} goes back with the
 * headers of {@link org.selon.web.http.Guard}, packed and tagged. Nothing here knows of articles.
 */
package org.selon.web.http;
