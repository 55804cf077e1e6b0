import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { DragEvent, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useScheme } from '../useScheme';
import { droppedOn } from './chosenFile';

interface Props {
  take: (files: readonly File[], folders: readonly string[]) => void;
  children: ReactNode;
}

/** The whole page, onto which a workbook may be dropped. */
export function DropSurface({ take, children }: Props) {
  const scheme = useScheme(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const { files, folders } = droppedOn(event.dataTransfer);
    take(files, folders);
  };
  useNoOtherDrops();
  return (
    <FluentProvider
      theme={scheme === 'dark' ? webDarkTheme : webLightTheme}
      className={over ? 'file-page file-page-over' : 'file-page'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
    </FluentProvider>
  );
}

/** A file dropped beside the page would otherwise replace it. */
function useNoOtherDrops(): void {
  useEffect(() => {
    const refuse = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}
