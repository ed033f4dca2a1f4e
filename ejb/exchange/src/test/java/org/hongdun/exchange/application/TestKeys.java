package org.hongdun.exchange.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Map;
import org.hongdun.kernel.crypto.Sm2;

/** A folder of keys as an installation has it. */
public final class TestKeys {

    private TestKeys() {}

    public static void write(Path folder, String side, KeyPair own, Map<String, PublicKey> trusted) throws IOException {
        Files.createDirectories(folder.resolve("trusted"));
        Files.writeString(folder.resolve(side + ".key"), Sm2.pem(own.getPrivate()));
        Files.writeString(folder.resolve(side + ".pub"), Sm2.pem(own.getPublic()));
        for (Map.Entry<String, PublicKey> entry : trusted.entrySet()) {
            Files.writeString(folder.resolve("trusted").resolve(entry.getKey() + ".pub"), Sm2.pem(entry.getValue()));
        }
    }
}
