package org.hongdun.kernel.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * SM2 signatures (GB/T 32918) over SM3, signer id {@code 1234567812345678}, DER encoded, and encryption. Keys travel as PEM: PKCS#8
 * ({@code PRIVATE KEY}) and X.509 ({@code PUBLIC KEY}).
 */
public final class Sm2 {

    private static final Provider BC = new BouncyCastleProvider();

    /** One object for all signatures, since it remembers multiples of its generator: a third of the time. */
    private static final ECDomainParameters CURVE = new ECDomainParameters(CustomNamedCurves.getByName("sm2p256v1"));

    private Sm2() {}

    public static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BC);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"), new SecureRandom());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] sign(PrivateKey key, byte[] data) {
        try {
            SM2Signer signer = new SM2Signer();
            signer.init(true, new ECPrivateKeyParameters(((ECPrivateKey) key).getS(), CURVE));
            signer.update(data, 0, data.length);
            return signer.generateSignature();
        } catch (CryptoException unusableKey) {
            throw new IllegalStateException(unusableKey);
        }
    }

    /** Whether the signature is right; a signature that is no signature at all is simply wrong. */
    public static boolean verify(PublicKey key, byte[] data, byte[] signed) {
        SM2Signer signer = new SM2Signer();
        signer.init(false, parameters(key));
        signer.update(data, 0, data.length);
        return signer.verifySignature(signed);
    }

    /** Encrypts for the owner of the key (GB/T 32918.4, C1C3C2). */
    public static byte[] encrypt(PublicKey key, byte[] clear) {
        try {
            SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
            engine.init(true, new ParametersWithRandom(parameters(key), new SecureRandom()));
            return engine.processBlock(clear, 0, clear.length);
        } catch (InvalidCipherTextException unusableKey) {
            throw new IllegalStateException(unusableKey);
        }
    }

    /** @throws IllegalArgumentException if it was encrypted for another key or changed since */
    public static byte[] decrypt(PrivateKey key, byte[] encrypted) {
        try {
            SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
            engine.init(false, new ECPrivateKeyParameters(((ECPrivateKey) key).getS(), CURVE));
            return engine.processBlock(encrypted, 0, encrypted.length);
        } catch (InvalidCipherTextException | RuntimeException forged) {
            throw new IllegalArgumentException("Not encrypted for this key", forged);
        }
    }

    private static ECPublicKeyParameters parameters(PublicKey key) {
        ECPoint point = ((ECPublicKey) key).getW();
        return new ECPublicKeyParameters(CURVE.getCurve().createPoint(point.getAffineX(), point.getAffineY()), CURVE);
    }

    public static String pem(PrivateKey key) {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    public static String pem(PublicKey key) {
        return pem("PUBLIC KEY", key.getEncoded());
    }

    public static PrivateKey privateKey(String pem) {
        try {
            return KeyFactory.getInstance("EC", BC).generatePrivate(new PKCS8EncodedKeySpec(der(pem)));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("No PKCS#8 key of SM2", malformed);
        }
    }

    public static PublicKey publicKey(String pem) {
        try {
            return KeyFactory.getInstance("EC", BC).generatePublic(new X509EncodedKeySpec(der(pem)));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalArgumentException("No X.509 key of SM2", malformed);
        }
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind + "-----\n";
    }

    private static byte[] der(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
