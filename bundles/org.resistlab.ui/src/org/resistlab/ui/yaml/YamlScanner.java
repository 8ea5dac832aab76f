package org.resistlab.ui.yaml;

import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Gives each word of YAML its colour, that of the theme's background in mind. */
public final class YamlScanner implements ITokenScanner {

    private static final Map<YamlTokens.Kind, RGB> LIGHT = Map.of(YamlTokens.Kind.KEY, new RGB(0x0b, 0x4f, 0x8a),
            YamlTokens.Kind.COMMENT, new RGB(0x5c, 0x6b, 0x60), YamlTokens.Kind.TEXT, new RGB(0x8a, 0x3b, 0x12),
            YamlTokens.Kind.NUMBER, new RGB(0x6b, 0x2f, 0x96), YamlTokens.Kind.OFF, new RGB(0x6e, 0x6e, 0x6e));
    private static final Map<YamlTokens.Kind, RGB> DARK = Map.of(YamlTokens.Kind.KEY, new RGB(0x7f, 0xc4, 0xff),
            YamlTokens.Kind.COMMENT, new RGB(0x9d, 0xb8, 0xa4), YamlTokens.Kind.TEXT, new RGB(0xf0, 0xb0, 0x8a),
            YamlTokens.Kind.NUMBER, new RGB(0xd3, 0xa9, 0xf5), YamlTokens.Kind.OFF, new RGB(0x9a, 0x9a, 0x9a));

    private final ISourceViewer viewer;
    private YamlTokens tokens;
    private int start;
    private int shift;
    private int length;
    /** Whether the colours are those for a dark background. */
    private boolean dark;

    /** Of a viewer, whose background the colours suit. */
    public YamlScanner(ISourceViewer viewer) {
        this.viewer = viewer;
        StyledText text = viewer.getTextWidget();
        if (text != null) {
            text.addPaintListener(event -> followTheme(text));
        }
    }

    /** Colours all of it anew after a switch of themes. */
    private void followTheme(StyledText text) {
        if (isDark(text) != dark) {
            dark = isDark(text);
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    viewer.invalidateTextPresentation();
                }
            });
        }
    }

    private static boolean isDark(StyledText text) {
        return text.getBackground().getRGB().getHSB()[2] < 0.5f;
    }

    @Override
    public void setRange(IDocument document, int offset, int count) {
        try {
            int from = document.getLineInformationOfOffset(offset).getOffset();
            tokens = new YamlTokens(document.get(from, offset + count - from));
            shift = from;
            start = from;
            length = 0;
        } catch (BadLocationException e) {
            tokens = new YamlTokens("");
        }
    }

    @Override
    public IToken nextToken() {
        if (!tokens.next()) {
            return Token.EOF;
        }
        start = shift + tokens.offset();
        length = tokens.length();
        return switch (tokens.kind()) {
            case BLANK -> Token.WHITESPACE;
            case PLAIN -> Token.UNDEFINED;
            default -> new Token(attribute(tokens.kind()));
        };
    }

    private TextAttribute attribute(YamlTokens.Kind kind) {
        StyledText text = viewer.getTextWidget();
        dark = text != null && isDark(text);
        Color color = new Color((dark ? DARK : LIGHT).get(kind));
        int style = kind == YamlTokens.Kind.KEY ? SWT.BOLD
                : kind == YamlTokens.Kind.COMMENT ? SWT.ITALIC
                        : kind == YamlTokens.Kind.OFF ? SWT.ITALIC | TextAttribute.STRIKETHROUGH : SWT.NORMAL;
        return new TextAttribute(color, null, style);
    }

    @Override
    public int getTokenOffset() {
        return start;
    }

    @Override
    public int getTokenLength() {
        return length;
    }
}
