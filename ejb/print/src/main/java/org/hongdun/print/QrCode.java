package org.hongdun.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/** Text as a QR code (GB/T 18284) and back. */
final class QrCode {

    private static final int MODULE = 4;
    private static final int QUIET = 4;

    private QrCode() {}

    static BufferedImage image(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
            int side = modules.getWidth() * MODULE;
            BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    image.setRGB(x, y, modules.get(x / MODULE, y / MODULE) ? 0 : 0xFFFFFF);
                }
            }
            return image;
        } catch (WriterException tooMuch) {
            throw new IllegalArgumentException("A mark of " + text.length() + " characters", tooMuch);
        }
    }

    /** What a picture says, be it ours or a scan; empty if there is no code in it. */
    static Optional<String> read(BufferedImage image) {
        return read(image, DecodeHintType.PURE_BARCODE).or(() -> read(image, DecodeHintType.TRY_HARDER));
    }

    private static Optional<String> read(BufferedImage image, DecodeHintType manner) {
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), points)));
        try {
            return Optional.of(
                    new QRCodeReader().decode(bitmap, Map.of(manner, true)).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
