/**
 * The command line: the only place that prints and the only one that ends the process.
 *
 * <p>In come arguments, files and standard input; out go a format of {@code org.selon.export} on
 * standard output or in files, talk on standard error, and an exit code. One command is one file:
 * {@link org.selon.cli.SelonCommand} is what all stand under, {@link org.selon.cli.ReadCommand} the
 * work.
 *
 * <p>Nothing is found in a text here, no file format is parsed and none is laid out: that is the
 * job of the engine, of {@code ingest} and of {@code export}.
 */
package org.selon.cli;
