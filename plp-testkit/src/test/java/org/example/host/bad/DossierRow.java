package org.example.host.bad;

import jakarta.persistence.Entity;
import java.util.List;
import org.openplp.core.membership.Membership;

@Entity
final class DossierRow {
    List<Membership> members = List.of();
}
