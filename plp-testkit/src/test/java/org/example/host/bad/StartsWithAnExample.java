package org.example.host.bad;

import org.openplp.core.dossier.Dossier;
import org.openplp.testkit.Examples;

final class StartsWithAnExample {
    Dossier first() {
        return Examples.aPartnership();
    }
}
