namespace Eenlijn.Web.Modules.Beslissen.GesprekTerugkijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>How each looks back at the talk, the professional too (R3-015).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekTerugkijkenModel(BeslissenHandler handler, Kalender kalender) : DeelnemersPage<GesprekTerugkijkenModel.Rij>(kalender)
{
    protected override string Titel => "Hoe was dit gesprek?";

    protected override string Verder => $"{GesprekUrl}?stap=besluit";

    protected override string Bewaard => "Bewaard hoe ieder het gesprek vond.";

    protected override IEnumerable<Rij> Rijen() => Beeld.Deelnemers.Select(d => new Rij { Id = d.Id, Gehoord = d.Gehoord, WasGoed = d.WasGoed, KanAnders = d.KanAnders });

    protected override string Zeg(Rij rij) => string.Join(" ", new[] { Veldtekst.Getal(rij.Gehoord), rij.WasGoed, rij.KanAnders }.Where(t => !string.IsNullOrEmpty(t)));

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.DoAsync<Beslisgesprek>(
        Dossier, GesprekId, Input.Version, g => Ieder(Input.Deelnemers, d => Zeg(d).Length == 0 ? Result.Ok : g.Terugkijken(d.Id, d.Gehoord, d.WasGoed, d.KanAnders)), ct);

    public sealed class Rij : DeelnemerRij
    {
        public int? Gehoord { get; set; }

        public string? WasGoed { get; set; }

        public string? KanAnders { get; set; }
    }
}
