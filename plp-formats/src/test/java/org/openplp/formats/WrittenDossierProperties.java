package org.openplp.formats;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.Mutations.Variant;

class WrittenDossierProperties {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 2)
    void any_valid_dossier_comes_back_as_it_was(@ForAll("variants") Variant variant) {
        Optional<Dossier> dossier = Trees.read(variant.tree()).dossier();
        Assume.that(dossier.isPresent());

        WrittenDossiersTest.comesBack(dossier.orElseThrow());
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Mutations.variants(6);
    }
}
