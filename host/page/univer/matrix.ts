import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';

/** Whether a mutation's parameter is the cells it concerns, by row and column. */
export const isMatrix = (value: unknown): value is IObjectMatrixPrimitiveType<Nullable<ICellData>> => typeof value === 'object' && value !== null;
