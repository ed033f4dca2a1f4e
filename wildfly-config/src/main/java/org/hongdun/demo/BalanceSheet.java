package org.hongdun.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.annualreport.AnnualReport;

/** A balance sheet as a PDF of one page, so that an officer has a paper to open. */
final class BalanceSheet {

    private BalanceSheet() {}

    static byte[] of(AnnualReport report) {
        List<String> lines = List.of(
                "BALANCE SHEET  31 December " + report.reportYear(),
                "Enterprise " + report.enterprise(),
                "Amounts in CNY 10,000",
                "",
                "Total assets            " + report.figures().totalAssets(),
                "Total liabilities       " + report.figures().totalLiabilities(),
                "Owners' equity          " + report.figures().ownersEquity());
        StringBuilder text = new StringBuilder("BT /F1 12 Tf 16 TL 72 760 Td\n");
        lines.forEach(line -> text.append('(').append(line).append(") '\n"));
        text.append("ET");
        return pdf(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream"));
    }

    private static byte[] pdf(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
