package org.selon.archive;

import java.util.List;

/**
 * What a set of articles rests on: how words are given, and whose they are.
 *
 * @param articles how many articles were looked at
 * @param found how many there are; where these are more, the newest were looked at
 * @param statements how many statements they have
 * @param direct how many in the speaker's own words
 * @param indirect how many reported
 * @param mixed how many a bit of both
 * @param named how many of people with a name
 * @param roleOnly how many of people told by what they are, without a name
 * @param unnamedWithReason how many of other unnamed sources, with a reason for it
 * @param unnamedWithoutReason how many of those without
 * @param bodies how many of bodies, outlets, states
 * @param documents how many of documents
 * @param unknown how many whose speaker is not known
 * @param relayed how many came through somebody else
 * @param declined refusals to comment
 * @param unreachable attempts to reach somebody
 * @param resting the articles whose statements all come from one unnamed source, the newest first,
 *     at most 50
 */
public record Sourcing(
    long articles,
    long found,
    long statements,
    long direct,
    long indirect,
    long mixed,
    long named,
    long roleOnly,
    long unnamedWithReason,
    long unnamedWithoutReason,
    long bodies,
    long documents,
    long unknown,
    long relayed,
    long declined,
    long unreachable,
    List<ArticleHead> resting) {

  /** Copies the list. */
  public Sourcing {
    resting = List.copyOf(resting);
  }
}
