// The app is compiled against ES2022, which all of its browsers know whole. Of the edition after it they know these two.
interface ReadonlyArray<T> {
  findLast(matches: (value: T, index: number) => boolean): T | undefined;
  findLastIndex(matches: (value: T, index: number) => boolean): number;
}
interface Array<T> {
  findLast(matches: (value: T, index: number) => boolean): T | undefined;
  findLastIndex(matches: (value: T, index: number) => boolean): number;
}
