package org.hongdun.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import org.hongdun.kernel.crypto.Sm2;

/**
 * The SM2 key pair with which a side signs its documents: the private key in {@code keys/<side>.key} of its own home,
 * the public one in {@code keys/trusted/<side>.pub} of the other side's.
 */
final class SigningKeys {

    private SigningKeys() {}

    /** Makes the key pair of each side that has none. */
    static void create(Settings settings) throws IOException {
        for (Side signer : Side.values()) {
            Path secret = settings.home(signer).resolve("keys/" + signer.label() + ".key");
            if (Files.exists(secret)) {
                continue;
            }
            KeyPair pair = Sm2.newKeyPair();
            for (Side side : Side.values()) {
                Path trusted = settings.home(side).resolve("keys/trusted/" + signer.label() + ".pub");
                Files.createDirectories(trusted.getParent());
                Files.writeString(trusted, Sm2.pem(pair.getPublic()));
            }
            Files.createDirectories(secret.getParent());
            Path fresh = Files.createTempFile(
                    secret.getParent(),
                    signer.label(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, Sm2.pem(pair.getPrivate()));
            Files.move(fresh, secret);
        }
    }
}
