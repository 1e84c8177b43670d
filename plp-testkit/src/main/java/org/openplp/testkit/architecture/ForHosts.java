package org.openplp.testkit.architecture;

import java.util.Set;

/** The packages of openplp that programs may use: those that its modules export. */
final class ForHosts {
    static final Set<String> PACKAGES = Set.of(
            "org.openplp.core.act",
            "org.openplp.core.activity",
            "org.openplp.core.actor",
            "org.openplp.core.appointment",
            "org.openplp.core.communication",
            "org.openplp.core.dossier",
            "org.openplp.core.fact",
            "org.openplp.core.membership",
            "org.openplp.core.partnership",
            "org.openplp.rules.assessment",
            "org.openplp.rules.belgium",
            "org.openplp.rules.comparison",
            "org.openplp.rules.duty",
            "org.openplp.rules.local",
            "org.openplp.rules.norm",
            "org.openplp.rules.outcome",
            "org.openplp.rules.permission",
            "org.openplp.rules.source",
            "org.openplp.rules.standing",
            "org.openplp.rules.text",
            "org.openplp.formats",
            "org.openplp.formats.baseline",
            "org.openplp.formats.comparison",
            "org.openplp.formats.defect",
            "org.openplp.formats.document",
            "org.openplp.formats.dossier",
            "org.openplp.formats.duty",
            "org.openplp.formats.entry",
            "org.openplp.formats.permission",
            "org.openplp.formats.report",
            "org.openplp.formats.schema",
            "org.openplp.formats.table");

    private ForHosts() {}
}
