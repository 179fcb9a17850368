import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey, type Versioned } from '@/api/client';
import { type CourseCommand, commandCourse } from '@/api/courses';
import type { Course } from '@/api/generated';

/** Commands to a course, each upon the version one has seen: the same try keeps its key, the next has its own. */
export function useCommand(onDone: () => void) {
  const [key, setKey] = useState(newIdempotencyKey);
  const sending = useMutation(commandCourse(useQueryClient()));
  return {
    send: (course: Versioned<Course>, command: CourseCommand) =>
      sending.mutate(
        { course, command, key },
        { onSuccess: onDone, onSettled: () => setKey(newIdempotencyKey()) },
      ),
    sending: sending.isPending,
    error: sending.error,
    done: sending.isSuccess,
    reset: sending.reset,
  };
}

/** What every form of a course is given. */
export interface CommandForm {
  course: Course;
  onSend: (command: CourseCommand) => void;
  sending: boolean;
  onCancel: () => void;
}
