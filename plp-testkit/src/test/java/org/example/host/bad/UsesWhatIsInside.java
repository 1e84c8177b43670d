package org.example.host.bad;

import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Assessment;

final class UsesWhatIsInside {
    String title(Assessment assessment) {
        return Title.name(assessment);
    }
}
