package org.gyoryu.records;

import java.time.Instant;

/**
 * The end of the chain. Whoever notes position and hash outside this installation can prove later that nothing before
 * it was changed.
 *
 * @param chain the chain's own name
 * @param position number of chained entries; 0 for an empty record
 * @param hash hash of the last entry, or of the chain's beginning
 * @param at when the last entry was chained
 */
public record RecordHead(String chain, long position, String hash, Instant at) {}
