namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;

/// <summary>A page of deciding together in one case.</summary>
public abstract class BeslissenPage : GezinsFormulier
{
    public override CasusTab Tab => CasusTab.Beslissen;

    /// <summary>Where deciding together is: <c>/casus/…/beslissen</c>.</summary>
    public string BeslisUrl => $"{CasusUrl}/beslissen";

    /// <summary>Those of the family who can say something: not who died, and not who only stands around it.</summary>
    public IEnumerable<Persistence.Gezin.PersoonKaart> Leden => Gezin.Where(p => p is { IsLid: true, IsOverleden: false } && p.Rol != Domain.Gezin.GezinsRol.Netwerk);
}
