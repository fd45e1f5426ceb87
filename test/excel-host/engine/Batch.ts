/** Parameters of a method; objects among them are numbers of object paths, flagged in the second list. */
export interface ArgumentInfo {
  readonly Arguments?: unknown[];
  readonly ReferencedObjectPathIds?: unknown[];
}

export enum PathType {
  Root = 1,
  Service = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface Query {
  readonly Select?: string[];
  readonly Expand?: string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Record<string, unknown>;
}

/** One `context.sync()`. */
export interface Batch {
  readonly Actions: Action[];
  readonly ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchReply {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: {
    Code: string;
    Message: string;
    Location: string;
    HttpStatusCode: number;
    ActionIndex: number;
  };
}
