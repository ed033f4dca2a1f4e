package org.hongdun.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.crypto.Sm2;

/**
 * The SM2 key pair with which a side signs its documents: the private key in {@code keys/<side>.key} of its own home,
 * the public one beside it, and in {@code keys/trusted/<side>.pub} of the other side's. Beside them the key with which the
 * side seals certificate numbers; each side has its own.
 */
public final class SigningKeys {

    private SigningKeys() {}

    /**
     * Looks for the keys of one side without which it could neither sign nor check a document.
     *
     * @throws SetupException naming the missing file
     */
    static void refuseMissing(Settings settings, Side side) {
        Path keys = settings.home(side).resolve("keys");
        Path secret = keys.resolve(side.label() + ".key");
        if (Files.notExists(secret)) {
            throw new SetupException(
                    "缺少签名私钥 " + secret + "。请用 bin/hongdun-keys " + side.label() + " 生成,并把公钥交给另一侧。",
                    "The signing key " + secret + " is missing. Make it with bin/hongdun-keys " + side.label()
                            + " and hand its public half to the other side.");
        }
        Path person = personKey(settings, side);
        if (Files.notExists(person)) {
            throw new SetupException(
                    "缺少证件号码密钥 " + person + "。新装系统请用 bin/hongdun-keys " + side.label()
                            + " 生成;已有数据的系统请从备份恢复,否则已存的证件号码无法读出。",
                    "The key for certificate numbers " + person
                            + " is missing. Make it with bin/hongdun-keys " + side.label() + " for a"
                            + " new installation; restore it from the backup if there are data, or their numbers are lost.");
        }
    }

    /** Where the key lies with which a side seals certificate numbers of persons. */
    public static Path personKey(Settings settings, Side side) {
        return settings.home(side).resolve("keys/person.key");
    }

    /** Makes the keys of each side that has none. */
    static void create(Settings settings) throws IOException {
        for (Side signer : Side.values()) {
            Path secret = settings.home(signer).resolve("keys/" + signer.label() + ".key");
            if (Files.exists(secret)) {
                continue;
            }
            KeyPair pair = Sm2.newKeyPair();
            for (Side side : Side.values()) {
                writePublic(settings, side, signer, pair);
            }
            writeSecret(secret, Sm2.pem(pair.getPrivate()));
        }
        for (Side side : Side.values()) {
            createPersonKey(settings, side);
        }
    }

    /** Makes the keys of one side and leaves the public half of its pair in the same home, to be carried over. */
    static Path create(Settings settings, Side signer) throws IOException {
        Path secret = settings.home(signer).resolve("keys/" + signer.label() + ".key");
        Files.createDirectories(settings.home(signer).resolve("keys/trusted"));
        createPersonKey(settings, signer);
        if (Files.exists(secret)) {
            throw new SetupException(secret + " 已存在,未覆盖。", secret + " exists already; it was not replaced.");
        }
        KeyPair pair = Sm2.newKeyPair();
        writePublic(settings, signer, signer, pair);
        writeSecret(secret, Sm2.pem(pair.getPrivate()));
        return publicHalf(settings, signer, signer);
    }

    /**
     * Makes the key under which a side keeps the certificate numbers of persons, unless there is one. All its nodes share
     * it; without it no number can be opened and nobody found again, so it is kept like the database.
     */
    private static void createPersonKey(Settings settings, Side side) throws IOException {
        Path secret = personKey(settings, side);
        if (Files.notExists(secret)) {
            byte[] key = new byte[NumberSeal.KEY_LENGTH];
            new SecureRandom().nextBytes(key);
            writeSecret(secret, Base64.getEncoder().encodeToString(key));
        }
    }

    private static void writePublic(Settings settings, Side side, Side signer, KeyPair pair) throws IOException {
        Path file = publicHalf(settings, side, signer);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Sm2.pem(pair.getPublic()));
    }

    /** Where a side keeps the public half of a signer's key: its own beside the secret half, the other's in trusted/. */
    private static Path publicHalf(Settings settings, Side side, Side signer) {
        String folder = side == signer ? "keys/" : "keys/trusted/";
        return settings.home(side).resolve(folder + signer.label() + ".pub");
    }

    /** Written beside and moved, so that a key file is always whole; nobody else may read it. */
    private static void writeSecret(Path secret, String text) throws IOException {
        Path fresh = Files.createTempFile(
                secret.getParent(),
                "signing",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, secret);
    }

    /**
     * Makes the key pair of the side named by the argument.
     *
     * @param arguments {@code intranet} or {@code portal}
     */
    public static void main(String[] arguments) throws IOException {
        Console.utf8();
        try {
            Side side = Side.valueOf(arguments[0].toUpperCase(Locale.ROOT));
            Path published = create(Settings.from(System.getenv(), Path.of(".hongdun")), side);
            Console.say(
                    "密钥对已生成。请把公钥 " + published + " 复制到另一侧的 keys/trusted/。",
                    "The key pair is made. Copy " + published + " into keys/trusted/ of the other side.");
        } catch (SetupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
