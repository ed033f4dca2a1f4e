package org.hongdun.portal.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.portal.account.domain.SealedIdentity;

/** Seals identity numbers with the key of this installation, read when the first person comes. */
@ApplicationScoped
public class IdentitySeal {

    private NumberSeal seal;

    SealedIdentity seal(CitizenIdNumber number) {
        return new SealedIdentity(seal().seal(number.value()), seal().lookupKey(number.value()));
    }

    CitizenIdNumber open(String sealed) {
        return new CitizenIdNumber(seal().open(sealed));
    }

    private synchronized NumberSeal seal() {
        if (seal == null) {
            seal = NumberSeal.ofInstallation();
        }
        return seal;
    }
}
