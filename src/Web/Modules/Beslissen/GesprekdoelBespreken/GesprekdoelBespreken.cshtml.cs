namespace Eenlijn.Web.Modules.Beslissen.GesprekdoelBespreken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;

/// <summary>Who agrees with the purpose of the talk, and what each wants with it (R3-007).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekdoelBesprekenModel(BeslissenHandler handler, Kalender kalender) : DeelnemersPage<GesprekdoelBesprekenModel.Rij>(kalender)
{
    protected override string Titel => "Is ieder het eens met het doel?";

    protected override string Verder => $"{GesprekUrl}?stap=welkom";

    protected override string Bewaard => "Bewaard wat ieder met het gesprek wil.";

    protected override IEnumerable<Rij> Rijen() => Beeld.Deelnemers.Select(d => new Rij { Id = d.Id, Akkoord = d.Doelakkoord, Eigen = d.EigenDoel });

    protected override string Zeg(Rij rij) => $"{BeslisWoorden.Zeg(rij.Akkoord ?? Doelakkoord.NogNiet)} {rij.Eigen}".Trim();

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.DoAsync<Beslisgesprek>(
        Dossier, GesprekId, Input.Version, g => Ieder(Input.Deelnemers, d => d.Akkoord is Doelakkoord.NogNiet && d.Eigen is null ? Result.Ok : g.DoelBespreken(d.Id, d.Akkoord, d.Eigen)), ct);

    public sealed class Rij : DeelnemerRij
    {
        public Doelakkoord? Akkoord { get; set; }

        public string? Eigen { get; set; }
    }
}
