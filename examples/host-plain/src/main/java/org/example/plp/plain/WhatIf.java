package org.example.plp.plain;

import java.util.List;
import org.openplp.rules.comparison.Comparison;

/** What an act would bring into the way, and what it would take out of it; of the other findings only how many would be others. */
record WhatIf(List<Report.Line> newBlockingFindings, List<Report.Line> noLongerBlockingFindings, int changes) {
    static WhatIf of(Comparison comparison) {
        return new WhatIf(
                comparison.newBlockingFindings().stream()
                        .flatMap(change -> change.after().stream())
                        .map(Report.Line::of)
                        .toList(),
                comparison.noLongerBlockingFindings().stream()
                        .flatMap(change -> change.before().stream())
                        .map(Report.Line::of)
                        .toList(),
                comparison.changes().size());
    }
}
