export const priorities = ['HIGH', 'NORMAL', 'LOW'] as const
