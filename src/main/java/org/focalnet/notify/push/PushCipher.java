package org.focalnet.notify.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a message so that the browser alone reads it, and the push service that passes it on does not (RFC 8291, in
 * the coding {@code aes128gcm} of RFC 8188): one record.
 */
final class PushCipher {

    static final int SALT = 16;
    static final int AUTH = 16;
    private static final int RECORD = 4_096;
    private static final int TAG = 16;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final byte LAST = 2;

    private PushCipher() {}

    /**
     * The body of one message.
     *
     * @param length that the text is filled up to, so that its own length tells nothing
     * @param browser public key of the browser
     * @param auth what it shares with us
     * @param once a key pair for this message alone
     */
    static byte[] encrypt(String text, int length, PublicKey browser, byte[] auth, KeyPair once, byte[] salt)
            throws GeneralSecurityException {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = Arrays.copyOf(words, Math.max(words.length, length) + 1);
        plain[words.length] = LAST;
        if (plain.length + TAG > RECORD) {
            throw new IllegalArgumentException("more than one record");
        }
        byte[] own = Curve.bytes(once.getPublic());
        byte[] info = ByteBuffer.allocate("WebPush: info".length() + 1 + 2 * Curve.POINT)
                .put(info("WebPush: info"))
                .put(Curve.bytes(browser))
                .put(own)
                .array();
        byte[] secret = derive(auth, Curve.agree(once.getPrivate(), browser), info, Curve.NUMBER);
        byte[] key = derive(salt, secret, info("Content-Encoding: aes128gcm"), KEY);
        byte[] nonce = derive(salt, secret, info("Content-Encoding: nonce"), NONCE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        return ByteBuffer.allocate(SALT + Integer.BYTES + 1 + own.length + plain.length + TAG)
                .put(salt)
                .putInt(RECORD)
                .put((byte) own.length)
                .put(own)
                .put(cipher.doFinal(plain))
                .array();
    }

    private static byte[] info(String name) {
        return Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), name.length() + 1); // ends with a zero
    }

    private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }
}
