namespace Eenlijn.Web.Infrastructure.Pages;

using System.Linq.Expressions;

/// <summary>
/// In which fields two people who changed the same at once differ. Every field of the form stands in it: what is not shown after a
/// conflict would be put back unseen by who saves again. A test compares it with the fields of the form.
/// </summary>
/// <typeparam name="TInput">The fields of the form.</typeparam>
/// <typeparam name="TKeuzes">What turns ids into names.</typeparam>
public sealed class Vergelijking<TInput, TKeuzes> : IVergelijking
{
    private readonly List<(string Label, Lazy<Func<TInput, TKeuzes, string?>> Zeg)> _velden = [];
    private readonly HashSet<string> _paden = [];

    public IReadOnlyCollection<string> Paden => _paden;

    /// <summary>One field in words. The properties that the expression reads count as compared.</summary>
    public Vergelijking<TInput, TKeuzes> Veld(string label, Expression<Func<TInput, TKeuzes, string?>> zeg)
    {
        _velden.Add((label, new(() => zeg.Compile())));
        new GelezenPaden(zeg.Parameters[0], _paden).Visit(zeg.Body);
        return this;
    }

    /// <summary>Each field that is not the same, in the order in which they were given.</summary>
    public IReadOnlyList<VeldVerschil> Tussen(TInput eigen, TInput opgeslagen, TKeuzes keuzes) =>
    [
        .. _velden.Select(v => new VeldVerschil(v.Label, v.Zeg.Value(eigen, keuzes), v.Zeg.Value(opgeslagen, keuzes)))
            .Where(v => Glad(v.Eigen) != Glad(v.Opgeslagen)),
    ];

    /// <summary>A browser sends other line ends than are stored.</summary>
    private static string Glad(string? tekst) => (tekst ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>Collects the longest chains of properties that begin at the form: <c>Zicht.Voor</c>.</summary>
    private sealed class GelezenPaden(ParameterExpression begin, HashSet<string> paden) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (Pad(node) is { } pad)
            {
                paden.Add(pad);
                return node;
            }

            return base.VisitMember(node);
        }

        private string? Pad(MemberExpression node) => node.Expression switch
        {
            MemberExpression inner => Pad(inner) is { } pad ? $"{pad}.{node.Member.Name}" : null,
            UnaryExpression { Operand: ParameterExpression p } when p == begin => node.Member.Name,
            ParameterExpression p when p == begin => node.Member.Name,
            _ => null,
        };
    }
}

/// <summary>Which fields of a form are compared.</summary>
public interface IVergelijking
{
    IReadOnlyCollection<string> Paden { get; }
}

/// <summary>A field in which two people who saved at once differ.</summary>
public sealed record VeldVerschil(string Label, string? Eigen, string? Opgeslagen);

/// <summary>A property of a form that is nothing to compare after a conflict: the summary says why.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NietVergelekenAttribute : Attribute;

/// <summary>A comparison that needs no names.</summary>
public readonly record struct GeenKeuzes;
