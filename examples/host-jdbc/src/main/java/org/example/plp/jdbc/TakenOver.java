package org.example.plp.jdbc;

import java.util.List;

/** What became of a record that was to be taken over. */
sealed interface TakenOver {
    /** It is stored. */
    record Done(String partnership) implements TakenOver {}

    /** The partnership is known already. */
    record Known(String partnership) implements TakenOver {}

    /** Something stops it: every defect, with its place in the file. */
    record Defective(List<String> defects) implements TakenOver {}
}
