import { ActionType, type Batch, type HostObject, PathType, RichApiEngine, RichApiError } from ".";

/** The smallest object that the interpreter can work with. */
class Box implements HostObject {
  $reference?: string | undefined;
  constructor(
    readonly $class: string,
    readonly values: Record<string, unknown> = {},
    readonly children: Box[] | null = null,
  ) {}
  $identity = () => (this.values["Id"] ? { Id: this.values["Id"] } : {});
  $scalars = () => Object.keys(this.values).filter((name) => !(this.values[name] instanceof Box));
  $navigations = () => Object.keys(this.values).filter((name) => this.values[name] instanceof Box);
  $get = (name: string) => this.values[name];
  $set = (name: string, value: unknown) => void (this.values[name] = value);
  $items = () => this.children;
  $item = ([key]: unknown[]) => this.children?.find((child) => child.values["Id"] === key) ?? null;
  $call(name: string, parameters: unknown[]): unknown {
    if (name === "Echo") return parameters;
    if (name === "Nothing") return null;
    throw new RichApiError("NotImplemented", name);
  }
}

const list = new Box("List", { Size: 2 }, [
  new Box("Item", { Id: "a", Text: "A" }),
  new Box("Item", { Id: "b", Text: "B" }),
]);
const root = new Box("Root", { Name: "root", List: list });
const faults: unknown[] = [];
const engine = new RichApiEngine({
  root: () => root,
  service: () => null,
  beforeRead: () => null,
  beforeAction: () => undefined,
  afterBatch: () => null,
  onFault: (fault) => faults.push(fault),
});

const paths: Batch["ObjectPaths"] = {
  1: { Id: 1, ObjectPathType: PathType.Root, Name: "" },
  2: { Id: 2, ObjectPathType: PathType.Property, Name: "List", ParentObjectPathId: 1 },
  3: {
    Id: 3,
    ObjectPathType: PathType.Indexer,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["b"] },
  },
  4: {
    Id: 4,
    ObjectPathType: PathType.Indexer,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["z"] },
  },
  5: { Id: 5, ObjectPathType: PathType.Method, Name: "Nothing", ParentObjectPathId: 1 },
  6: { Id: 6, ObjectPathType: PathType.Property, Name: "Child", ParentObjectPathId: 5 },
};
const run = (...actions: Partial<Batch["Actions"][number]>[]) =>
  engine.execute({
    ObjectPaths: paths,
    Actions: actions.map((action, i) => ({
      Id: i + 1,
      ActionType: ActionType.Query,
      Name: "",
      ObjectPathId: 1,
      ...action,
    })),
  });

it("answers queries: own properties, down into others, items of collections", async () => {
  const reply = await run(
    { QueryInfo: { Select: ["name"] } },
    { QueryInfo: { Select: ["list/items/text"] } },
    { ObjectPathId: 2, QueryInfo: { Select: ["items/text"], Top: 1, Skip: 1 } },
    { ObjectPathId: 2, QueryInfo: { Select: ["size"] } },
  );
  expect(reply.Results.map((result) => result.Value)).toEqual([
    { Name: "root" },
    {
      List: {
        _Items: [
          { Id: "a", _Index: 0, Text: "A" },
          { Id: "b", _Index: 1, Text: "B" },
        ],
      },
    },
    { _Items: [{ Id: "b", _Index: 1, Text: "B" }] },
    { Size: 2 },
  ]);
});

it("stops at a failure, names the place and keeps what was done", async () => {
  const reply = await run(
    { ActionType: ActionType.SetProperty, Name: "Name", ArgumentInfo: { Arguments: ["changed"] } },
    { ActionType: ActionType.Instantiate, ObjectPathId: 4 },
    { ActionType: ActionType.SetProperty, Name: "Name", ArgumentInfo: { Arguments: ["never"] } },
  );
  expect(reply.Error).toEqual(
    expect.objectContaining({
      Code: "ItemNotFound",
      Location: "List.getItem",
      ActionIndex: 1,
      HttpStatusCode: 404,
    }),
  );
  expect(root.values["Name"]).toBe("changed");
});

it("hands a null object down to what is asked of it", async () => {
  const reply = await run({ ObjectPathId: 5 }, { ObjectPathId: 6 });
  expect(reply.Results.map((result) => result.Value)).toEqual([null, null]);
});

it("keeps references until they are released", async () => {
  await run({ ActionType: ActionType.Method, Name: "_KeepReference", ObjectPathId: 3 });
  expect(engine.referenceCount).toBe(1);
  const [reference] = [...engine.referencedObjects()].map((object) => object.$reference);
  await run({
    ActionType: ActionType.Method,
    Name: "_RemoveReference",
    ArgumentInfo: { Arguments: [reference] },
  });
  expect(engine.referenceCount).toBe(0);
});

it("reports a fault of its own as GeneralException", async () => {
  const broken = {
    ...paths,
    7: { Id: 7, ObjectPathType: PathType.Method, Name: "Echo", ParentObjectPathId: 99 },
  };
  const reply = await engine.execute({
    ObjectPaths: broken,
    Actions: [{ Id: 1, ActionType: ActionType.Query, Name: "", ObjectPathId: 7 }],
  });
  expect(reply.Error?.Code).toBe("InvalidObjectPath");
  expect(faults).toEqual([]);
});
