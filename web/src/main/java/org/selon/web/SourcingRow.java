package org.selon.web;

import java.util.List;
import org.selon.archive.Sourcing;

/** What articles rest on, as one row. */
final class SourcingRow {

  static final List<String> COLUMNS =
      List.of(
          "articles",
          "found",
          "statements",
          "direct",
          "indirect",
          "mixed",
          "declined",
          "unreachable",
          "named",
          "bodies",
          "documents",
          "role_only",
          "unnamed_with_reason",
          "unnamed_without_reason",
          "unknown",
          "relayed");

  private SourcingRow() {}

  static List<?> of(Sourcing sum) {
    return List.of(
        sum.articles(),
        sum.found(),
        sum.statements(),
        sum.direct(),
        sum.indirect(),
        sum.mixed(),
        sum.declined(),
        sum.unreachable(),
        sum.named(),
        sum.bodies(),
        sum.documents(),
        sum.roleOnly(),
        sum.unnamedWithReason(),
        sum.unnamedWithoutReason(),
        sum.unknown(),
        sum.relayed());
  }
}
