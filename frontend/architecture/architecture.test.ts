import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Source, violations } from './rules';

const src = fileURLToPath(new URL('../src', import.meta.url));

function sourcesOnDisk(): Source[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ path: file.slice(src.length + 1), text: readFileSync(file, 'utf8') }));
}

const real = sourcesOnDisk();
const clean = violations(real);

/** What the laws say of one more file. */
function planted(path: string, text: string): string[] {
  return violations([...real, { path, text }]).filter((told) => !clean.includes(told));
}

describe('the laws of the folders', () => {
  it('hold', () => {
    expect(real.length).toBeGreaterThan(40);
    expect(clean).toEqual([]);
  });

  it('bite_when_a_feature_imports_a_feature', () => {
    expect(planted('features/school/x.ts', "import { a } from '@/features/risk/a';")).toEqual([
      'features/school/x.ts imports another feature, features/risk/a',
    ]);
    expect(planted('features/school/x.ts', "export { a } from '../risk/a';")).toHaveLength(1);
    expect(planted('features/school/x.ts', "const a = import('../risk/a');")).toHaveLength(1);
  });

  it('bite_when_an_arrow_points_upwards', () => {
    expect(planted('components/x.ts', "import { a } from '@/features/risk/a';")).toEqual([
      'components/x.ts imports features/risk/a',
    ]);
    expect(planted('lib/x.ts', "import type { School } from '../api/generated';")).toHaveLength(1);
    expect(
      planted('features/risk/x.ts', "import { fixture } from '@/testing/fixtures/schools';"),
    ).toHaveLength(1);
  });

  it('bite_when_anyone_but_api_speaks_to_the_network', () => {
    expect(planted('features/risk/x.ts', "import { getSchool } from '@/api/generated';")).toHaveLength(1);
    expect(planted('features/risk/x.ts', "import type { School } from '@/api/generated';")).toEqual([]);
    expect(planted('app/x.ts', "import { UserManager } from 'oidc-client-ts';")).toHaveLength(1);
    expect(planted('components/x.ts', "void fetch('/api/v1/schools');")).toHaveLength(1);
  });

  it('bite_when_a_file_is_too_long_to_hold_in_mind', () => {
    expect(planted('lib/x.ts', 'export {};\n'.repeat(300))).toEqual([]);
    expect(planted('lib/x.ts', 'export {};\n'.repeat(301))).toEqual([
      'lib/x.ts has 301 lines, more than 300',
    ]);
    expect(planted('lib/x.test.ts', 'export {};\n'.repeat(400))).toEqual([]);
    expect(planted('lib/x.test.ts', 'export {};\n'.repeat(401))).toHaveLength(1);
  });

  it('bite_when_a_type_or_a_check_is_switched_off', () => {
    expect(planted('lib/x.ts', 'export const a = (b: any) => b;')).toEqual(['lib/x.ts uses any']);
    expect(planted('lib/x.ts', 'export const any = 1;')).toEqual([]);
    expect(planted('lib/x.ts', `// biome-${'ignore'} lint: because`)).toHaveLength(1);
    expect(planted('lib/x.ts', `// @ts-${'ignore'}`)).toHaveLength(1);
  });

  it('bite_when_a_folder_is_on_no_list', () => {
    expect(planted('helpers/x.ts', 'export {};')).toEqual(['src/helpers is on no list']);
  });

  it('bite_when_a_listed_arrow_is_used_by_nobody', () => {
    const apart = real.filter(({ path }) => !path.startsWith('app/'));
    expect(violations(apart)).toContain('nobody uses the arrow app -> features');
  });
});
