package org.hongdun.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OracleSyntaxTest {

    private static final OracleParsers PARSERS = new OracleParsers();

    @ParameterizedTest
    @ValueSource(strings = {"intranet", "portal"})
    void every_statement_of_the_oracle_folder_is_read_by_two_of_three_parsers(String side) {
        Map<Script.Statement, List<String>> refused = Script.ofFolder(side, "oracle").values().stream()
                .flatMap(script -> script.statements().stream())
                .map(statement -> Map.entry(statement, PARSERS.objections(statement)))
                .filter(answer -> !answer.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("whatOracleKnows")
    void what_oracle_knows_passes(String sql) {
        assertThat(objectionsTo(sql)).isEmpty();
    }

    static Stream<String> whatOracleKnows() {
        return Stream.of(
                "create table inspection (id number(19) not null, opinion varchar2(500 char), filed_at timestamp(6),"
                        + " report clob, constraint inspection_pk primary key (id))",
                "create sequence inspection_seq start with 1 increment by 50",
                "comment on column inspection.opinion is 'What the officer says; if exists, limit 500'",
                "create index inspection_by_branch on inspection (branch_code, filed_at)",
                "alter table inspection add constraint inspection_state_ck check (state in ('A', 'B'))",
                "merge into parameter_row t using (select 1 id from dual) s on (t.id = s.id)"
                        + " when not matched then insert (id) values (s.id)",
                "create or replace view login as select a.login_name from access_account a where a.active = 1",
                "insert into holiday (holiday_date, kind) values (date '2026-10-01', 'REST')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table note (id number(19), body text)",
                "create table note (id bigint)",
                "create table note (id number(19) auto_increment)",
                "create table if not exists note (id number(19))",
                "select id from note limit 10",
                "select id from note where body ilike '%x%'",
                "select id::varchar from note",
                "insert into note (id) values (1) on conflict do nothing",
                "create tabel note (id number(19))",
                "alter table note add column body varchar2(10 char",
                "create table note (id number(19),)"
            })
    void what_oracle_does_not_know_is_refused(String sql) {
        assertThat(objectionsTo(sql)).isNotEmpty();
    }

    @Test
    void a_script_is_cut_where_the_database_cuts_it() {
        List<Script.Statement> statements = Script.cut(Path.of("V0001__sample.sql"), """
                -- a comment; with a semicolon
                create table a (id number(19)); -- and one behind
                comment on table a is 'one -- two;
                three';
                begin
                  null;
                end;
                /
                """);

        assertThat(statements.stream().map(Script.Statement::text))
                .containsExactly(
                        "create table a (id number(19))",
                        "comment on table a is 'one -- two;\nthree'",
                        "begin\n  null;\nend;");
    }

    private static List<String> objectionsTo(String sql) {
        return PARSERS.objections(new Script.Statement(Path.of("sample"), 1, sql));
    }
}
