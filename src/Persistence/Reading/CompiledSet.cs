namespace Eenlijn.Persistence.Reading;

using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

/// <summary>What differs from one request to the next in a set that was composed once.</summary>
internal sealed record SetValues(CasusId Casus, GezinId Gezin, MedewerkerId Ik)
{
    /// <summary>Stand in for how many rows are skipped and taken, where a set is composed.</summary>
    public const int Skip = -101;

    public const int Take = -102;

    public PersoonId Wie { get; init; }

    public string Gebied { get; init; } = "";

    public string Datum { get; init; } = "";

    public int Overslaan { get; init; }

    public int Aantal { get; init; }

    public List<RecordId> Ids { get; init; } = [];
}

/// <summary>
/// Compiles a set of many parts once for each shape. Composed from the same filtered sets as any other page, but walking through twenty
/// parts takes Entity Framework longer than running them takes the database: here it does that once, and the ids of the case, the
/// family and the worker become parameters. Only for who looks as a worker; what the family may see differs in shape.
/// </summary>
internal static class CompiledSet
{
    private static readonly ConcurrentDictionary<(Type, string), Delegate> Compiled = new();

    /// <param name="shape">Everything that the parts depend on but the values.</param>
    public static async Task<List<T>> ListAsync<T>(AppDbContext db, string shape, Func<IQueryable<T>> compose, SetValues v, CancellationToken cancellationToken)
    {
        var query = (Func<AppDbContext, CasusId, GezinId, MedewerkerId, PersoonId, Guid?, string, string, int, int, List<RecordId>, IAsyncEnumerable<T>>)
            Compiled.GetOrAdd((typeof(T), shape), _ => Make(compose().Expression));
        var rows = new List<T>();
        await foreach (var row in query(db, v.Casus, v.Gezin, v.Ik, v.Wie, v.Wie.Value, v.Gebied, v.Datum, v.Overslaan, v.Aantal, v.Ids).WithCancellation(cancellationToken))
        {
            rows.Add(row);
        }

        return rows;

        static Delegate Make(Expression set)
        {
            var parameters = new Parameters();
            return EF.CompileAsyncQuery(Expression.Lambda<Func<AppDbContext, CasusId, GezinId, MedewerkerId, PersoonId, Guid?, string, string, int, int, List<RecordId>, IQueryable<T>>>(
                parameters.Visit(set), parameters.All));
        }
    }

    /// <summary>Puts a parameter for each captured value, known by its type and where that does not tell, by its name.</summary>
    private sealed class Parameters : ExpressionVisitor
    {
        private readonly ParameterExpression _db = Expression.Parameter(typeof(AppDbContext), "db");
        private readonly ParameterExpression _casus = Expression.Parameter(typeof(CasusId), "casus");
        private readonly ParameterExpression _gezin = Expression.Parameter(typeof(GezinId), "gezin");
        private readonly ParameterExpression _ik = Expression.Parameter(typeof(MedewerkerId), "ik");
        private readonly ParameterExpression _wie = Expression.Parameter(typeof(PersoonId), "wie");
        private readonly ParameterExpression _persoon = Expression.Parameter(typeof(Guid?), "persoon");
        private readonly ParameterExpression _gebied = Expression.Parameter(typeof(string), "gebied");
        private readonly ParameterExpression _datum = Expression.Parameter(typeof(string), "datum");
        private readonly ParameterExpression _overslaan = Expression.Parameter(typeof(int), "overslaan");
        private readonly ParameterExpression _aantal = Expression.Parameter(typeof(int), "aantal");
        private readonly ParameterExpression _ids = Expression.Parameter(typeof(List<RecordId>), "ids");

        public ParameterExpression[] All => [_db, _casus, _gezin, _ik, _wie, _persoon, _gebied, _datum, _overslaan, _aantal, _ids];

        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? Expression.Call(_db, nameof(DbContext.Set), [root.EntityType.ClrType])
            : base.VisitExtension(node);

        protected override Expression VisitConstant(ConstantExpression node) => node.Value switch
        {
            IQueryable set when set.Expression != node => Visit(set.Expression),
            SetValues.Skip => _overslaan,
            SetValues.Take => _aantal,
            _ => node,
        };

        protected override Expression VisitMember(MemberExpression node)
        {
            if (!TryRead(node, out var value))
            {
                return base.VisitMember(node);
            }

            return value switch
            {
                IQueryable set => Visit(set.Expression),
                CasusId => _casus,
                GezinId => _gezin,
                MedewerkerId => _ik,
                PersoonId => _wie,
                List<RecordId> => _ids,
                Guid => _persoon,
                string when node.Member.Name == "gebied" => _gebied,
                string when node.Member.Name == "datum" => _datum,
                // What only the shape decides, such as whether the whole family is asked for.
                bool or null => Expression.Constant(value, node.Type),
                // Anything else would be frozen into a statement that others use.
                _ => throw new InvalidOperationException($"{node.Member.Name} has no parameter in {nameof(CompiledSet)}."),
            };
        }

        /// <summary>A captured variable: a field of a closure, or of a closure in a closure.</summary>
        private static bool TryRead(Expression? node, out object? value)
        {
            switch (node)
            {
                case ConstantExpression constant:
                    value = constant.Value;
                    return true;
                case MemberExpression { Member: FieldInfo { IsStatic: false } field } member when TryRead(member.Expression, out var owner):
                    value = field.GetValue(owner);
                    return true;
                default:
                    value = null;
                    return false;
            }
        }
    }
}
