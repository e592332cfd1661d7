/** The widgets that can be pasted on their own, by the end of their tag. */
export const widgets = ['contacts', 'quiz', 'myths', 'stories', 'guide', 'exit'] as const;

export type WidgetName = (typeof widgets)[number];
