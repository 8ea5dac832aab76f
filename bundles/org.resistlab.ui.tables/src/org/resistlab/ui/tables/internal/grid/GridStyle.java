package org.resistlab.ui.tables.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;

/** Has the cells of a table drawn by its own painters, in the colours of the theme. */
final class GridStyle extends AbstractRegistryConfiguration {

    private final SampleGrid grid;

    GridStyle(SampleGrid grid) {
        this.grid = grid;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        ICellPainter header = new HeaderPainter(grid);
        for (DisplayMode mode : DisplayMode.values()) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new CellPainter(grid), mode,
                    GridRegion.BODY);
            for (String region : new String[] {GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER}) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, header, mode, region);
            }
        }
        applyColors(registry);
    }

    /** Takes the colours of the theme that is on. */
    void applyColors(IConfigRegistry registry) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, grid.colors().background());
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, grid.colors().text());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, grid.colors().lines());
    }
}
