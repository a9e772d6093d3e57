namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Kernel;

/// <summary>Puts the message about a missing reason at the field of the form, whatever reason it is in the domain.</summary>
public static class RedenFout
{
    public static Result Bij(Result result) => Result.From([.. result.Errors.Select(e => e with { Veld = e.Veld?.StartsWith("Reden", StringComparison.Ordinal) == true ? nameof(RedenInvoer.Reden) : e.Veld })]);
}
