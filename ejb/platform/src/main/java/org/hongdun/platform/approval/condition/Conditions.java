package org.hongdun.platform.approval.condition;

import static org.hongdun.platform.approval.FlowFinding.Severity.ERROR;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.domain.FlowChecks;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowModel;

/**
 * Conditions of arrows in the Common Expression Language, cut down to comparing the fields of the flow: comparison,
 * arithmetic, and, or, not, {@code in} a list, and four questions about a text. There is no loop (no macro), no pattern,
 * no conversion, no way to anything but the declared fields, so the work is bounded by the length of the condition and of
 * the values.
 */
public final class Conditions {

    static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;
    private static final int MOST_PARTS = 400;
    private static final int MOST_KEPT = 2_000;
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']{1,60})'");

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .maxParseExpressionNodeCount(MOST_PARTS)
            .maxParseErrorRecoveryLimit(5)
            .enableHeterogeneousNumericComparisons(true)
            .enableComprehension(false)
            .comprehensionMaxIterations(0)
            .errorOnIntWrap(true)
            .build();

    private static final CelStandardDeclarations DECLARED = CelStandardDeclarations.newBuilder()
            .includeFunctions(
                    CelStandardDeclarations.StandardFunction.LOGICAL_NOT,
                    CelStandardDeclarations.StandardFunction.LOGICAL_AND,
                    CelStandardDeclarations.StandardFunction.LOGICAL_OR,
                    CelStandardDeclarations.StandardFunction.CONDITIONAL,
                    CelStandardDeclarations.StandardFunction.EQUALS,
                    CelStandardDeclarations.StandardFunction.NOT_EQUALS,
                    CelStandardDeclarations.StandardFunction.LESS,
                    CelStandardDeclarations.StandardFunction.LESS_EQUALS,
                    CelStandardDeclarations.StandardFunction.GREATER,
                    CelStandardDeclarations.StandardFunction.GREATER_EQUALS,
                    CelStandardDeclarations.StandardFunction.ADD,
                    CelStandardDeclarations.StandardFunction.SUBTRACT,
                    CelStandardDeclarations.StandardFunction.MULTIPLY,
                    CelStandardDeclarations.StandardFunction.DIVIDE,
                    CelStandardDeclarations.StandardFunction.NEGATE,
                    CelStandardDeclarations.StandardFunction.IN,
                    CelStandardDeclarations.StandardFunction.SIZE,
                    CelStandardDeclarations.StandardFunction.CONTAINS,
                    CelStandardDeclarations.StandardFunction.STARTS_WITH,
                    CelStandardDeclarations.StandardFunction.ENDS_WITH)
            .build();

    private static final CelStandardFunctions BOUND = CelStandardFunctions.newBuilder()
            .includeFunctions(
                    CelStandardFunctions.StandardFunction.LOGICAL_NOT,
                    CelStandardFunctions.StandardFunction.EQUALS,
                    CelStandardFunctions.StandardFunction.NOT_EQUALS,
                    CelStandardFunctions.StandardFunction.LESS,
                    CelStandardFunctions.StandardFunction.LESS_EQUALS,
                    CelStandardFunctions.StandardFunction.GREATER,
                    CelStandardFunctions.StandardFunction.GREATER_EQUALS,
                    CelStandardFunctions.StandardFunction.ADD,
                    CelStandardFunctions.StandardFunction.SUBTRACT,
                    CelStandardFunctions.StandardFunction.MULTIPLY,
                    CelStandardFunctions.StandardFunction.DIVIDE,
                    CelStandardFunctions.StandardFunction.NEGATE,
                    CelStandardFunctions.StandardFunction.IN,
                    CelStandardFunctions.StandardFunction.SIZE,
                    CelStandardFunctions.StandardFunction.CONTAINS,
                    CelStandardFunctions.StandardFunction.STARTS_WITH,
                    CelStandardFunctions.StandardFunction.ENDS_WITH)
            .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardFunctions(BOUND)
            .build();

    /** Compiled conditions; one is the same wherever the fields are. */
    private static final Map<Key, CelRuntime.Program> COMPILED = new ConcurrentHashMap<>();

    private record Key(List<FlowField> fields, String condition) {}

    private Conditions() {}

    /** What is wrong with a condition; empty if it decides between yes and no with the fields of the flow. */
    public static Optional<FlowFinding> fault(FlowModel model, FlowEdge edge) {
        try {
            program(model, edge);
            return Optional.empty();
        } catch (RuleViolation wrong) {
            return Optional.of(new FlowFinding(
                    (FlowError) wrong.reason(),
                    ERROR,
                    edge.id(),
                    wrong.details().stream().map(String::valueOf).toList()));
        }
    }

    /**
     * Whether an arrow is to be taken.
     *
     * @param edgeId an arrow with a condition
     * @param values by the names of the fields; text, number, truth value or date. A text that is missing is empty, a truth
     *     value that is missing is false
     * @throws RuleViolation with {@link FlowError#VALUE_MISSING} if a number or date is needed that is not there, with
     *     {@link FlowError#VALUE_WRONG} if a value is of another kind, with {@link FlowError#CONDITION_FAILED} if it cannot
     *     be computed, as in a division by zero
     */
    public static boolean evaluate(FlowModel model, String edgeId, Map<String, ?> values) {
        FlowEdge edge = model.edges().stream()
                .filter(candidate -> candidate.id().equals(edgeId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No arrow " + edgeId + " in " + model.key()));
        Values fields = new Values(fields(model), values);
        try {
            // without a value that it needs the engine answers "unknown"
            if (program(model, edge).eval(fields::find) instanceof Boolean decision) {
                return decision;
            }
        } catch (CelEvaluationException failed) {
            if (failed.getCause() instanceof RuleViolation wrongValue) {
                throw wrongValue;
            }
        }
        throw fields.missing()
                .map(field -> new RuleViolation(FlowError.VALUE_MISSING, field.label()))
                .orElseGet(() -> new RuleViolation(FlowError.CONDITION_FAILED, places(model, edge)));
    }

    private static List<FlowField> fields(FlowModel model) {
        return Stream.concat(FlowChecks.GIVEN.stream(), model.fields().stream()).toList();
    }

    private static CelRuntime.Program program(FlowModel model, FlowEdge edge) {
        Key key = new Key(model.fields(), edge.condition());
        CelRuntime.Program known = COMPILED.get(key);
        if (known != null) {
            return known;
        }
        CelRuntime.Program program = compile(model, edge);
        if (COMPILED.size() >= MOST_KEPT) {
            COMPILED.clear();
        }
        COMPILED.put(key, program);
        return program;
    }

    private static CelRuntime.Program compile(FlowModel model, FlowEdge edge) {
        String condition = edge.condition();
        if (condition.length() > LONGEST) {
            throw refusal(FlowError.CONDITION_TOO_LONG, model, edge, LONGEST);
        }
        CelValidationResult parsed = compiler(model).parse(condition);
        if (parsed.hasError()) {
            throw refusal(FlowError.CONDITION_SYNTAX, model, edge, column(parsed));
        }
        try {
            CelValidationResult checked = compiler(model).check(parsed.getAst());
            if (checked.hasError()) {
                throw typeFault(model, edge, checked);
            }
            CelAbstractSyntaxTree tree = checked.getAst();
            return RUNTIME.createProgram(tree);
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw refusal(FlowError.CONDITION_SYNTAX, model, edge, 0);
        }
    }

    private static RuleViolation typeFault(FlowModel model, FlowEdge edge, CelValidationResult checked) {
        for (CelIssue issue : checked.getErrors()) {
            Matcher unknown = UNKNOWN_NAME.matcher(issue.getMessage());
            if (unknown.find()) {
                return refusal(FlowError.CONDITION_UNKNOWN_NAME, model, edge, unknown.group(1));
            }
        }
        return refusal(FlowError.CONDITION_TYPES, model, edge, column(checked));
    }

    private static int column(CelValidationResult result) {
        return result.getErrors().stream()
                .mapToInt(issue -> issue.getSourceLocation().getColumn() + 1)
                .filter(column -> column > 0)
                .findFirst()
                .orElse(1);
    }

    private static CelCompiler compiler(FlowModel model) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(DECLARED)
                .setResultType(SimpleType.BOOL);
        fields(model).forEach(field -> builder.addVar(field.name(), type(field)));
        return builder.build();
    }

    private static CelType type(FlowField field) {
        return switch (field.type()) {
            case TEXT, DATE -> SimpleType.STRING;
            case NUMBER -> SimpleType.DOUBLE;
            case FLAG -> SimpleType.BOOL;
        };
    }

    private static RuleViolation refusal(ErrorCode code, FlowModel model, FlowEdge edge, Object detail) {
        return new RuleViolation(code, places(model, edge), detail);
    }

    private static String places(FlowModel model, FlowEdge edge) {
        return label(model, edge.from()) + " → " + label(model, edge.to());
    }

    private static String label(FlowModel model, String nodeId) {
        return model.node(nodeId)
                .map(node -> node.name() == null || node.name().isBlank() ? node.id() : node.name())
                .orElse(nodeId);
    }
}
