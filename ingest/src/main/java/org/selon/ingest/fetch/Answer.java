package org.selon.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What a server said to one request.
 *
 * @param from the address that was asked for
 * @param status the status of HTTP
 * @param location where it sends the asker, or empty
 * @param body what it gave, if the status is good
 */
record Answer(URI from, int status, String location, Optional<byte[]> body) {}
