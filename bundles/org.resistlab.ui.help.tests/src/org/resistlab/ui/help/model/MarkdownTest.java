package org.resistlab.ui.help.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.ui.help.model.Span.Style;

/** Expectations are what CommonMark 0.31 and GitHub's tables say of the same text. */
class MarkdownTest {

    @Test
    void aParagraphEndsAtAnEmptyLineAListOrATable() {
        List<Block> blocks = Markdown.read("one\ntwo\n\nthree\n- four\n  five\n| a | b |\n|---|---|\n| c | d |\n");

        assertEquals(List.of("one two", "three", "four five", "a b c d"), blocks.stream().map(Block::text).toList());
        assertEquals(Block.Item.class, blocks.get(2).getClass());
        assertEquals(Block.Table.class, blocks.get(3).getClass());
    }

    @Test
    void codeKeepsItsLinesAndMarks() {
        assertEquals(List.of(new Block.Code("a: *b*\n\n  # c")),
                Markdown.read("```yaml\na: *b*\n\n  # c\n```\n<!-- not\nshown -->"));
    }

    @Test
    void marksWithinALineAreStylesAndLinks() {
        List<Block> blocks = Markdown
                .read("a `b*` **c `d`** *e* [f](docs/analysis-file.md#validate) <https://x.org/y> \\*g\\*");

        assertEquals(
                List.of(new Block.Paragraph(List.of(Span.plain("a "), Span.code("b*"), Span.plain(" "),
                        Span.strong("c "), Span.code("d"), Span.plain(" "), Span.emphasis("e"), Span.plain(" "),
                        Span.link("f", "analysis-file#validate"), Span.plain(" "),
                        Span.link("https://x.org/y", "https://x.org/y"), Span.plain(" *g*")))),
                blocks);
    }

    @Test
    void aBarThatIsEscapedDoesNotEndACell() {
        Block.Table table = (Block.Table) Markdown.read("| a | b |\n| --- | :-: |\n| x \\| y | |\n").getFirst();

        assertEquals(List.of(List.of(List.of(Span.plain("x | y")), List.of())), table.rows());
    }

    @Test
    void headingsHaveTheAnchorsThatGitHubGivesThem() {
        assertEquals(List.of("metricstsv", "example-a-learner", "what-check-finds-beyond-the-file-itself"),
                Markdown.read("## `metrics.tsv`\n## Example: a learner\n### What `check` finds beyond the file itself")
                        .stream().map(block -> ((Block.Heading) block).anchor()).toList());
    }

    @Test
    void aLinkMayBeCodeAndAPictureIsLeftOut() {
        assertEquals(List.of(new Block.Paragraph(List.of(new Span("svm", Style.CODE, "reference/learners/svm")))),
                Markdown.read("![drawn](docs/a.png)[`svm`](reference/learners/svm)"));
    }
}
