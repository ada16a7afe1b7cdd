interface PromptProps {
  children: string;
  /**
   * `full` for the question in the half of the voice, `aside` for the half that hears it and for what the table itself
   * says, `kept` for a question that was spoken to and stays in sight, `teaser` for what a covered question asks about.
   */
  size?: 'full' | 'aside' | 'kept' | 'teaser';
  /** True for the second copy of words that a screen reader meets elsewhere. */
  isCopy?: boolean;
}

/** The question, or what the table says: as large as its room and its length allow. */
export const Prompt = ({ children, size = 'full', isCopy = false }: PromptProps) => (
  // Words that someone typed may run from right to left.
  <p
    class={`prompt prompt-${size}`}
    dir="auto"
    style={{ '--letters': children.length }}
    aria-hidden={isCopy ? true : undefined}
  >
    {children}
  </p>
);
