import { useState } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components';
import {
  MAX_BITS,
  MAX_PATTERNS,
  type Pattern,
  type PatternProblem,
  parsePatterns,
} from '../../../data/patterns';
import '../../../ui/modal.css';
import { type Message, useText } from '../../text';

interface PasteDialogProps {
  patterns: readonly Pattern[];
  onApply(patterns: Pattern[]): void;
  onClose(): void;
}

/** The patterns as lines of 0 and 1, to paste or type. */
export default function PasteDialog({ patterns, onApply, onClose }: PasteDialogProps) {
  return (
    <ModalOverlay
      className="modal-overlay"
      isDismissable
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="modal">
        <Dialog>{({ close }) => <PasteForm patterns={patterns} onApply={onApply} close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PasteForm({ patterns, onApply, close }: Omit<PasteDialogProps, 'onClose'> & { close(): void }) {
  const { t, say } = useText();
  const [text, setText] = useState(patterns.join('\n'));
  const [problem, setProblem] = useState<PatternProblem | null>(null);
  const apply = () => {
    const parsed = parsePatterns(text);
    if ('problem' in parsed) {
      setProblem(parsed.problem);
      return;
    }
    onApply(parsed.patterns);
    close();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Heading slot="title">{t('paste.title')}</Heading>
      <p>{t('paste.explained', { patterns: MAX_PATTERNS, bits: MAX_BITS })}</p>
      <TextField value={text} onChange={setText} autoFocus>
        <Label>{t('paste.label')}</Label>
        <TextArea rows={8} spellCheck="false" />
      </TextField>
      {problem && (
        <p role="alert" className="form-problem">
          {say(problemMessage(problem))}
        </p>
      )}
      <div className="modal-buttons">
        <Button className="button" onPress={close}>
          {t('paste.cancel')}
        </Button>
        <Button className="button primary" type="submit">
          {t('paste.apply')}
        </Button>
      </div>
    </form>
  );
}

function problemMessage({ reason, line, text }: PatternProblem): Message {
  const values = { line, text, patterns: MAX_PATTERNS, bits: MAX_BITS };
  switch (reason) {
    case 'empty':
      return { id: 'paste.empty' };
    case 'not bits':
      return { id: 'paste.notBits', values };
    case 'other length':
      return { id: 'paste.otherLength', values };
    case 'too long':
      return { id: 'paste.tooLong', values };
    case 'too many':
      return { id: 'paste.tooMany', values };
  }
}
