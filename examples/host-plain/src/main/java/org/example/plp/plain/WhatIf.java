package org.example.plp.plain;

import java.util.List;
import org.openplp.rules.comparison.Comparison;

/** What an act would bring into the way, and what it would take out of it; of the other findings only how many would be others. */
record WhatIf(List<Report.Line> newInTheWay, List<Report.Line> noLongerInTheWay, int changes) {
    static WhatIf of(Comparison comparison) {
        return new WhatIf(
                comparison.newInTheWay().stream()
                        .flatMap(change -> change.after().stream())
                        .map(Report.Line::of)
                        .toList(),
                comparison.noLongerInTheWay().stream()
                        .flatMap(change -> change.before().stream())
                        .map(Report.Line::of)
                        .toList(),
                comparison.changes().size());
    }
}
