import DyadCore

/// A section of a report part as JSON: every value that the part computed, whether or not it can be drawn.
struct SectionDocument {
    let section: ReportSection

    var json: JSONValue {
        .object([
            "id": .string(section.id), "title": .string(section.title),
            "sentences": .texts(section.content.sentences), "cautions": .texts(section.content.cautions),
            "figures": .array(section.content.figures.map(figure)),
        ])
    }

    private func figure(_ figure: ReportFigure) -> JSONValue {
        switch figure {
        case .table(let table): self.table(table)
        case .matrix(let matrix): self.matrix(matrix)
        case .intervals(let intervals): self.intervals(intervals)
        case .series(let series): self.series(series)
        }
    }

    private func table(_ table: ReportTable) -> JSONValue {
        .object([
            "kind": "table", "caption": .string(table.caption), "columns": .texts(table.columns),
            "rows": .array(table.rows.map { .texts($0) }),
            "numeric": .array(table.numeric.sorted().map { .integer($0) }),
        ])
    }

    private func matrix(_ matrix: ReportMatrix) -> JSONValue {
        .object([
            "kind": "matrix", "caption": .string(matrix.caption), "columns": .texts(matrix.columns),
            "rows": .array(
                matrix.rows.map { row in
                    .object(["label": .string(row.label), "cells": .array(row.cells.map(cell))])
                }),
        ])
    }

    private func cell(_ cell: ReportMatrix.Cell) -> JSONValue {
        .object([
            "level": .string(SectionDocument.name(cell.level)), "count": .integer(cell.count),
            "details": .texts(cell.details),
        ])
    }

    private func intervals(_ intervals: ReportIntervals) -> JSONValue {
        .object([
            "kind": "intervals", "caption": .string(intervals.caption), "unit": .string(intervals.unit),
            "neutral": .number(intervals.neutral),
            "rows": .array(
                intervals.rows.map { row in
                    .object([
                        "label": .string(row.label), "counts": .string(row.counts), "value": .number(row.value),
                        "lower": .number(row.interval?.lowerBound), "upper": .number(row.interval?.upperBound),
                        "note": .text(row.note),
                    ])
                }),
        ])
    }

    private func series(_ series: ReportSeries) -> JSONValue {
        .object([
            "kind": "series", "caption": .string(series.caption), "periods": .texts(series.periods),
            "lines": .array(
                series.lines.map { line in
                    .object([
                        "label": .string(line.label), "values": .array(line.values.map { .number($0) }),
                        "counts": .texts(line.counts),
                    ])
                }),
            "breaks": .array(
                series.breaks.map { .object(["before": .integer($0.before), "reason": .string($0.reason)]) }),
        ])
    }

    /// A level's permanent name.
    private static func name(_ level: ReportMatrix.Level) -> String {
        switch level {
        case .notKnown: "not-known"
        case .notOffered: "not-offered"
        case .planned: "planned"
        case .inPart: "in-part"
        case .inPlace: "in-place"
        }
    }
}
