package org.hongdun.print;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.hongdun.kernel.crypto.Sm2;

/** The command {@code hongdun-verify}: checks a document, or the text of a scanned code, with a public key. */
public final class Verify {

    private static final int GENUINE = 0;
    private static final int NOT_GENUINE = 1;
    private static final int WRONGLY_CALLED = 2;

    private Verify() {}

    /**
     * Ends with 0 if it is genuine, 1 if not, 2 if called wrongly.
     *
     * @param arguments the public key, and the PDF or a text file with what the scanner read
     */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != 2) {
            out.println("用法 usage: hongdun-verify PUBLIC_KEY.pub DOCUMENT.pdf|SCANNED.txt");
            return WRONGLY_CALLED;
        }
        try {
            Verifier verifier = new Verifier(Sm2.publicKey(Files.readString(Path.of(arguments[0]))));
            byte[] given = Files.readAllBytes(Path.of(arguments[1]));
            Verifier.Finding finding = isPdf(given)
                    ? verifier.document(given)
                    : verifier.scanned(new String(given, StandardCharsets.UTF_8).strip());
            out.println(sentence(finding.verdict()));
            finding.facts().forEach(fact -> out.println("  " + fact.replaceFirst("=", ": ")));
            return switch (finding.verdict()) {
                case GENUINE, MARK_GENUINE -> GENUINE;
                default -> NOT_GENUINE;
            };
        } catch (IOException unreadable) {
            out.println("无法读取文件 cannot be read: " + unreadable.getMessage());
            return WRONGLY_CALLED;
        } catch (IllegalArgumentException noKey) {
            out.println("不是 SM2 公钥 no SM2 public key: " + arguments[0]);
            return WRONGLY_CALLED;
        }
    }

    private static boolean isPdf(byte[] given) {
        return given.length > 4 && new String(given, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    private static String sentence(Verifier.Verdict verdict) {
        return switch (verdict) {
            case GENUINE -> "真实:签名有效,文件未被改动。 Genuine: signed, and the file was not changed.";
            case MARK_GENUINE -> "验真码真实,请与纸面逐项核对。 The code is genuine: compare its facts with the paper.";
            case TEXT_CHANGED -> "不真实:正文与签名不符。 Not genuine: the text is not the one that was signed.";
            case FILE_CHANGED -> "不真实:文件在签发后被改动过。 Not genuine: the file was changed after it was signed.";
            case MARK_FORGED -> "不真实:验真码系伪造或者被改动。 Not genuine: the code was forged or changed.";
            case OTHER_KEY -> "无法确认:由另一把密钥签名。 Not confirmed: another key has signed.";
            case NO_MARK -> "不是本系统打印的文书,或者没有验真码。 No printed document of this house, or it has no code.";
        };
    }
}
