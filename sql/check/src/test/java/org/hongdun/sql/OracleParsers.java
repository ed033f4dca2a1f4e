package org.hongdun.sql;

import com.alibaba.druid.DbType;
import com.alibaba.druid.sql.SQLUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguageProcessorRegistry;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.ast.SemanticErrorReporter;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.plsql.PLSQLLanguageModule;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;

/**
 * Oracle's syntax without Oracle: a statement passes when at least two of three parsers read it and it holds none of
 * the words that they let through although Oracle 19 does not know them.
 */
final class OracleParsers {

    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(text|bigint|boolean|auto_increment|(?:big)?serial|limit|ilike|on\\s+conflict|if\\s+(?:not\\s+)?exists)\\b|::");

    private interface Reader {
        void read(String sql) throws Exception;
    }

    private final LanguageProcessor pmd = PLSQLLanguageModule.getInstance()
            .createProcessor(PLSQLLanguageModule.getInstance().newPropertyBundle());
    private final LanguageProcessorRegistry pmdRegistry = LanguageProcessorRegistry.singleton(pmd);
    private final SQLParserEngine shardingSphere = new SQLParserEngine("Oracle", new CacheOption(1, 1));

    /** What speaks against the statement; empty when it passes. */
    List<String> objections(Script.Statement statement) {
        List<String> refusals = new ArrayList<>();
        ask("Druid", sql -> SQLUtils.parseStatements(sql, DbType.oracle), statement.text(), refusals);
        ask("ShardingSphere", sql -> shardingSphere.parse(sql, false), statement.text(), refusals);
        ask("PMD", this::readByPmd, statement.text() + ";\n", refusals);
        List<String> objections = new ArrayList<>(refusals.size() >= 2 ? refusals : List.of());
        Matcher word = DENIED.matcher(statement.withoutLiterals());
        while (word.find()) {
            objections.add("not Oracle 19: " + word.group());
        }
        return objections;
    }

    private static void ask(String name, Reader reader, String sql, List<String> refusals) {
        try {
            reader.read(sql);
        } catch (Exception refused) {
            refusals.add(name + ": "
                    + String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private void readByPmd(String sql) {
        TextDocument text = TextDocument.readOnlyString(
                sql, FileId.UNKNOWN, PLSQLLanguageModule.getInstance().getDefaultVersion());
        pmd.services().getParser().parse(new Parser.ParserTask(text, SemanticErrorReporter.noop(), pmdRegistry));
    }
}
