package org.hongdun.registry.ban;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** Lists of barred persons that other units send. */
public interface BanImports {

    /** Column titles of a list, in any order; the number, the dates and the enterprise may be left empty. */
    String COLUMNS = "姓名,证件类型,证件号码,出生日期,事由,起算日期,企业名称,文书编号";

    /**
     * Keeps the list, every line of it. Permission: {@code ban-enter}. Refused with HD-G017 (no table with these columns),
     * HD-G018 (more than 100,000 lines or 20 MB), HD-G019 (the same file was taken before), HD-G009.
     *
     * @param content CSV in UTF-8 or GB 18030
     * @return id of the import
     */
    long keep(String fileName, byte[] content, String issuingUnit, String paperNo);

    /**
     * Gives the next pending lines their fate, in a transaction of their own: a line that is whole bars at once and meets
     * whoever holds or seeks a post; a line that lacks a number or a date is quarantined. Call it until it answers 0; it may
     * be called again after a failure. Permission: {@code ban-enter}.
     *
     * @return lines that are still pending
     */
    long continueImport(long importId);

    /** Imports, newest first. Permission: {@code ban-read}. */
    Slice<BanImportRow> list(ListQuery query);

    /** Permission: {@code ban-read}; refused with HD-G004. */
    BanImportRow view(long importId);

    /**
     * Fates of the lines, in the order of the file. Permission: {@code ban-read}.
     *
     * @param query filter {@code fate}; sortable by {@code lineNo}
     */
    Slice<BanLineRow> lines(long importId, ListQuery query);
}
