namespace Eenlijn.Generator;

/// <summary>What the load is aimed at: a goal of a family of somebody who can sign in, with the case to open it in.</summary>
internal sealed record Target(Worker Worker, Guid Account, Guid Case, Guid Family, Person Parent, Guid Goal)
{
    public override string ToString() =>
        string.Join('\t', Worker.Number, Account, Worker.Id, Case, Family, Parent.Id, Goal, $"{Parent.FirstName} {Parent.LastName}");
}
